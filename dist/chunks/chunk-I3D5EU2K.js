import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{x as r}from"./chunk-ZLBRM6D2.js";function a(e){if(!r(e,"reference"))return!1;let{targetType:t}=e;return!/^(?:AWS::|aws_)/.test(t)||n.has(t)}var n=new Set(["AWS::CloudFormation::CustomResource","AWS::CloudFormation::Stack","AWS::SSM::Parameter"]);export{a};
