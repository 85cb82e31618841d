import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{H as r}from"./chunk-YDQ5FF33.js";function a(e){if(!r(e,"reference"))return!1;let{targetType:t}=e;return!/^(?:AWS::|aws_)/.test(t)||n.has(t)}var n=new Set(["AWS::CloudFormation::CustomResource","AWS::CloudFormation::Stack","AWS::SSM::Parameter"]);export{a};
