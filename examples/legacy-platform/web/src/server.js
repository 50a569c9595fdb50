import express from 'express';
import { accessToken } from './token.js';

const app = express();

app.get('/report-suites', async (_request, response) => {
  const answer = await fetch('https://analytics.adobe.io/api/example/collections/suites', {
    headers: { authorization: `Bearer ${await accessToken()}` },
  });
  response.status(answer.status).json(await answer.json());
});

app.listen(8080);
