/** The property that names the template which a resource deploys; null where it deploys none. */
export declare const templateProperty: (type: string | null) => string | null;
/** `My::Network::Vpc::MODULE`: CloudFormation puts the module's resources in its place. */
export declare const isModule: (type: string | null) => boolean;
