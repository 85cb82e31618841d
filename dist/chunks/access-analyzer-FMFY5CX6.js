import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var a={aws_accessanalyzer_analyzer:{type:"AWS::AccessAnalyzer::Analyzer",alike:"analyzer_name type",attributes:{tags:{to:"Tags",as:"tags"}}}};export{a as tables};
