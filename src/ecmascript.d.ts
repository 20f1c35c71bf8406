// Names that the pure rooms may use although TypeScript files them under the DOM.
declare class URL {
  constructor(url: string, base?: string);
  readonly origin: string;
  readonly pathname: string;
}
