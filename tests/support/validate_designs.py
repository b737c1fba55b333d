# SPDX-FileCopyrightText: Clusterwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""validate_designs.py SCHEMA FILE...: one line per file, "valid" or what is wrong, by somebody else's validator."""
import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        error = jsonschema.exceptions.best_match(validator.iter_errors(json.load(file)))
    print("valid" if error is None else f"{error.json_path}: {error.message[:200]}".replace("\n", " "))
