import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YDQ5FF33.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var e={to:"ConflictResolution",alike:"conflict_resolving_model source_name"},t={to:"ExportingConfig",attributes:{s3_exporting:{to:"S3Exporting",alike:"s3_bucket_name s3_key_name"}}},a={aws_customerprofiles_domain:{type:"AWS::CustomerProfiles::Domain",alike:`
      dead_letter_queue_url default_encryption_key default_expiration_days domain_name
    `,attributes:{matching:{to:"Matching",alike:"enabled",attributes:{auto_merging:{to:"AutoMerging",alike:"enabled min_allowed_confidence_score_for_merging",attributes:{conflict_resolution:e,consolidation:{to:"Consolidation",alike:"matching_attributes_list"}}},exporting_config:t,job_schedule:{to:"JobSchedule",alike:"day_of_the_week time"}}},rule_based_matching:{to:"RuleBasedMatching",alike:`
          enabled max_allowed_rule_level_for_matching max_allowed_rule_level_for_merging
          status
        `,attributes:{attribute_types_selector:{to:"AttributeTypesSelector",alike:"address attribute_matching_model email_address phone_number"},conflict_resolution:e,exporting_config:t,matching_rules:{to:"MatchingRules[]",alike:"rule"}}},tags:{to:"Tags",as:"tags"}}}};export{a as tables};
