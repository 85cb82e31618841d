import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{w as r}from"./chunk-WH2XJ7Y4.js";function a(e){if(!r(e,"reference"))return!1;let{targetType:t}=e;return!/^(?:AWS::|aws_)/.test(t)||n.has(t)}var n=new Set(["AWS::CloudFormation::CustomResource","AWS::CloudFormation::Stack","AWS::SSM::Parameter"]);export{a};
