import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var s={aws_bedrock_guardrail:{type:"AWS::Bedrock::Guardrail",arn:"GuardrailArn",alike:`
      blocked_input_messaging blocked_outputs_messaging description kms_key_arn name
    `,attributes:{tags:{to:"Tags",as:"tags"},content_policy_config:{to:"ContentPolicyConfig",attributes:{filters_config:{to:"FiltersConfig[]",alike:`
              input_action input_enabled input_modalities input_strength output_action
              output_enabled output_modalities output_strength type
            `}}},contextual_grounding_policy_config:{to:"ContextualGroundingPolicyConfig",attributes:{filters_config:{to:"FiltersConfig[]",alike:"threshold type"}}},sensitive_information_policy_config:{to:"SensitiveInformationPolicyConfig",attributes:{pii_entities_config:{to:"PiiEntitiesConfig[]",alike:"action input_action input_enabled output_action output_enabled type"},regexes_config:{to:"RegexesConfig[]",alike:`
              action description input_action input_enabled name output_action output_enabled
              pattern
            `}}},topic_policy_config:{to:"TopicPolicyConfig",attributes:{topics_config:{to:"TopicsConfig[]",alike:"definition examples name type"}}},word_policy_config:{to:"WordPolicyConfig",attributes:{managed_word_lists_config:{to:"ManagedWordListsConfig[]",alike:"input_action input_enabled output_action output_enabled type"},words_config:{to:"WordsConfig[]",alike:"input_action input_enabled output_action output_enabled text"}}},cross_region_config:{to:"CrossRegionConfig",attributes:{guardrail_profile_identifier:"GuardrailProfileArn"}}}},aws_bedrockagent_agent:{type:"AWS::Bedrock::Agent",arn:"AgentArn",alike:`
      agent_collaboration agent_name agent_resource_role_arn customer_encryption_key_arn
      description foundation_model instruction tags
    `,attributes:{guardrail_configuration:{to:"GuardrailConfiguration",alike:"guardrail_identifier guardrail_version"},idle_session_ttl_in_seconds:"IdleSessionTTLInSeconds",memory_configuration:{to:"MemoryConfiguration",alike:"enabled_memory_types storage_days",attributes:{session_summary_configuration:{to:"SessionSummaryConfiguration",alike:"max_recent_sessions"}}},prompt_override_configuration:{to:"PromptOverrideConfiguration",alike:"override_lambda",attributes:{prompt_configurations:{to:"PromptConfigurations[]",alike:`
              base_prompt_template parser_mode prompt_creation_mode prompt_state prompt_type
            `,attributes:{inference_configuration:{to:"InferenceConfiguration",alike:"stop_sequences temperature top_k top_p"}}}}}}}};export{s as tables};
