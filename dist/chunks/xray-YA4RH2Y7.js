import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var t={aws_xray_group:{type:"AWS::XRay::Group",arn:"GroupARN",alike:"filter_expression group_name",attributes:{tags:{to:"Tags",as:"tags"},insights_configuration:{to:"InsightsConfiguration",alike:"insights_enabled notifications_enabled"}}}};export{t as tables};
