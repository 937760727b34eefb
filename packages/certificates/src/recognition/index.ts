export * from './decide-recognition.ts';
export * from './equivalence.ts';
export * from './learned-elsewhere.ts';
export * from './recognition-cap.ts';
export * from './taking-back.ts';
