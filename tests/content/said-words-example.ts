// Every way to say a word, for the test of said-words.ts; the lines are counted there.
declare const say: (key: string) => string;
declare const either: 'one' | 'two';
declare const size: 1 | 2;

export const plain = say('plain');
export const choice = say(size > 1 ? 'first' : 'second');
export const variable = say(either);
export const pattern = say(`size${size}`);
