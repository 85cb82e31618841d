/** The property that names the template which a resource deploys; null where it deploys none. */
export declare const templateProperty: (type: string | null) => string | null;
/** The property that may hold the template itself, as text; null: none. */
export declare const inlineProperty: (type: string | null) => string | null;
/** Deploys its template to accounts and regions that aren't its own. */
export declare const isStackSet: (type: string | null) => boolean;
/** `My::Network::Vpc::MODULE`: CloudFormation puts the module's resources in its place. */
export declare const isModule: (type: string | null) => boolean;
