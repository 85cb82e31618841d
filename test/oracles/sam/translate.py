"""Translates templates of SAM with aws-sam-translator, the reference.

Reads from stdin a JSON list of {"template": {...}, "parameters": {...}}, and writes a list of
{"template": {...}} or {"refused": "why"} to stdout, in the same order. Nothing is fetched: an
application of the repository is answered with a made-up address.
"""

import json
import os
import sys

os.environ["AWS_DEFAULT_REGION"] = "us-east-1"

import samtranslator
from samtranslator.model.exceptions import InvalidDocumentException
from samtranslator.plugins.application.serverless_app_plugin import ServerlessAppPlugin
from samtranslator.translator.transform import transform

TEMPLATE_URL = "https://example.com/application.yaml"


class Repository:
    def create_cloud_formation_template(self, **request):
        return {"ApplicationId": request["ApplicationId"], "TemplateId": "1", "TemplateUrl": TEMPLATE_URL, "Status": "ACTIVE"}


class NoManagedPolicies:
    def load(self):
        return {}


ServerlessAppPlugin._sar_client = property(lambda self: Repository())


def translate(template, parameters):
    try:
        return {"template": transform(template, parameters, NoManagedPolicies())}
    except InvalidDocumentException as error:
        return {"refused": "; ".join(str(cause.message) for cause in error.causes)}
    except Exception as error:
        # Its own defect, on input that it doesn't foresee.
        return {"refused": f"{type(error).__name__}: {error}"}


requests = json.load(sys.stdin)
answers = [translate(request["template"], request["parameters"]) for request in requests]
json.dump({"version": samtranslator.__version__, "answers": answers}, sys.stdout)
