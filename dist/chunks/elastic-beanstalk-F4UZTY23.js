import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var a={aws_elastic_beanstalk_environment:{type:"AWS::ElasticBeanstalk::Environment",names:["name"],alike:`
      description platform_arn solution_stack_name template_name version_label
    `,attributes:{application:"ApplicationName",cname_prefix:"CNAMEPrefix",name:"EnvironmentName",setting:{to:"OptionSettings[]",alike:"namespace value",attributes:{name:"OptionName",resource:"ResourceName"}},tags:{to:"Tags",as:"tags"},tier:"Tier.Name"}}};export{a as tables};
