import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var a={aws_elastic_beanstalk_environment:{type:"AWS::ElasticBeanstalk::Environment",names:["name"],alike:`
      description platform_arn solution_stack_name template_name version_label
    `,attributes:{application:"ApplicationName",cname_prefix:"CNAMEPrefix",name:"EnvironmentName",setting:{to:"OptionSettings[]",alike:"namespace value",attributes:{name:"OptionName"}},tags:{to:"Tags",as:"tags"}}}};export{a as tables};
