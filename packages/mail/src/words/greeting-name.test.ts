import { expect, test } from 'vitest';
import { greetingName } from './greeting-name.ts';

test.for(['Hańža Krawc', 'Dr. Mia Groß', 'J. R. O’Neill', 'Anna-Lena von der Au', 'Zoë d’Ülmer'])(
  '%s is greeted',
  (name) => {
    expect(greetingName(name)).toBe(name);
  },
);

test.for(['gewinn.example Krawc', 'Anna https://gewinn.example', 'anna@gewinn.example', 'Anna gewinn/jetzt'])(
  '%s could become a link, so nobody is greeted by it',
  (name) => {
    expect(greetingName(name)).toBeUndefined();
  },
);
