import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YDQ5FF33.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var a={aws_media_store_container:{type:"AWS::MediaStore::Container",attributes:{name:"ContainerName",tags:{to:"Tags",as:"tags"}}}};export{a as tables};
