import type { Advice } from '../../model.ts';

const REST =
  'with the client id and the client secret, and delete pdfservices-api-credentials.json with private.key.';

/** What to use, by the SDK of PDF Services that a file names: its package of today, and the version. */
export const PDF_SERVICES_ADVICE: NonNullable<Advice['inFile']> = [
  {
    when: [/@adobe\/(?:documentservices-)?pdftools-/g],
    text: `PDF Tools is called PDF Services now: take @adobe/pdfservices-node-sdk 3.4.0 or later, use ServicePrincipalCredentials ${REST}`,
  },
  {
    when: [/@adobe\/pdfservices-node-sdk/g],
    text: `Use ServicePrincipalCredentials of @adobe/pdfservices-node-sdk 3.4.0 or later, ${REST}`,
  },
  {
    when: [/\bAdobe\.DocumentServices\.PDFTools\b/g],
    text: `PDF Tools is called PDF Services now: take Adobe.PDFServicesSDK 3.4.0 or later, use ServicePrincipalCredentials ${REST}`,
  },
  {
    when: [/\bAdobe\.PDFServicesSDK\b/g],
    text: `Use ServicePrincipalCredentials of Adobe.PDFServicesSDK 3.4.0 or later, ${REST}`,
  },
  {
    when: [/\bcom\.adobe\.pdfservices\b/g],
    text: `Use ServicePrincipalCredentials of com.adobe.documentservices:pdfservices-sdk 3.4.0 or later, ${REST}`,
  },
  {
    when: [/(?:from|import)\s{1,4}adobe\.pdfservices\b/g],
    text: `Use ServicePrincipalCredentials of pdfservices-sdk 2.3.0 or later, ${REST}`,
  },
];
