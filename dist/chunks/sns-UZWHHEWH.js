import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YDQ5FF33.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var i={aws_sns_topic:{type:"AWS::SNS::Topic",arn:"TopicArn",alike:`
      content_based_deduplication display_name fifo_throughput_scope fifo_topic
      kms_master_key_id tracing_config
    `,attributes:{name:"TopicName",tags:{to:"Tags",as:"tags"},archive_policy:{to:"ArchivePolicy",as:"json"},signature_version:{to:"SignatureVersion",as:"text"}},beside:[{from:"policy",type:"AWS::SNS::TopicPolicy",owner:"Topics[]",value:{to:"PolicyDocument",as:"json"}}],defaults:{content_based_deduplication:!1,fifo_topic:!1}},aws_sns_topic_policy:{type:"AWS::SNS::TopicPolicy",attributes:{arn:"Topics[]",policy:{to:"PolicyDocument",as:"json"}}},aws_sns_topic_subscription:{type:"AWS::SNS::Subscription",alike:`
      endpoint filter_policy_scope protocol raw_message_delivery subscription_role_arn
      topic_arn
    `,attributes:{delivery_policy:{to:"DeliveryPolicy",as:"json"},filter_policy:{to:"FilterPolicy",as:"json"},redrive_policy:{to:"RedrivePolicy",as:"json"},replay_policy:{to:"ReplayPolicy",as:"json"}},defaults:{raw_message_delivery:!1}},aws_sns_topic_data_protection_policy:{type:"AWS::SNS::Topic",attributes:{policy:{to:"DataProtectionPolicy",as:"json"}},partOf:{parent:"aws_sns_topic",key:"arn",equals:["arn"],sets:["DataProtectionPolicy"]}}};export{i as tables};
