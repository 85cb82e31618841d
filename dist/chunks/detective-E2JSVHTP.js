import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YDQ5FF33.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var e={aws_detective_graph:{type:"AWS::Detective::Graph",attributes:{tags:{to:"Tags",as:"tags"}}}};export{e as tables};
