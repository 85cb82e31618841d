import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var t={aws_servicecatalog_portfolio:{type:"AWS::ServiceCatalog::Portfolio",alike:"description provider_name",attributes:{tags:{to:"Tags",as:"tags"}}}};export{t as tables};
