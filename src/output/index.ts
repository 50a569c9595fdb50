// The parts of this folder that other folders may use.
export { type Content, type WriteProblem, writeChosen, writeInside } from './write-file.ts';
