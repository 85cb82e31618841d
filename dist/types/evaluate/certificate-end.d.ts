/**
 * The end of the first certificate in PEM, which is the one itself and not its chain, in milliseconds.
 * RFC 5280, 4.1: SEQUENCE { SEQUENCE { [0] version, serial, algorithm, issuer, SEQUENCE { from, to } … } … }
 */
export declare function certificateEnd(pem: string): number | null;
