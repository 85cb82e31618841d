import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var n={aws_rum_app_monitor:{type:"AWS::RUM::AppMonitor",alike:"cw_log_enabled domain domain_list name",attributes:{app_monitor_configuration:{to:"AppMonitorConfiguration",alike:`
          allow_cookies excluded_pages favorite_pages guest_role_arn identity_pool_id
          included_pages session_sample_rate telemetries
        `,attributes:{enable_xray:"EnableXRay"}},custom_events:{to:"CustomEvents",alike:"status"},tags:{to:"Tags",as:"tags"}}}};export{n as tables};
