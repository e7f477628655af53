"""The schemas in the site, and the objects that they are of."""

import copy
import json
import unittest

import formats
from jsonschema import Draft202012Validator


class SchemasTest(unittest.TestCase):
    def objects(self, sites):
        for site in sites:
            for name in ["report", "manifest"]:
                with self.subTest(site=site, name=name):
                    schema = json.loads((site.folder / f"data/{name}.schema.json").read_text())
                    value = json.loads((site.folder / f"data/{name}.json").read_text())
                    Draft202012Validator.check_schema(schema)
                    yield Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER), value

    def test_valid(self):
        """Each object is as its schema says."""
        for validator, value in self.objects(formats.every()):
            self.assertEqual([error.message for error in validator.iter_errors(value)], [])
            self.assertEqual(value["schema"], 1)

    def test_strict(self):
        """A key more or less, or a day that is none, is found."""
        for validator, value in self.objects(formats.hostile()):
            for key in value:
                less = copy.copy(value)
                del less[key]
                self.assertFalse(validator.is_valid(less), key)
            self.assertFalse(validator.is_valid({**value, "more": 1}))
            self.assertFalse(validator.is_valid({**value, "as_of": "2026-02-30"}))


if __name__ == "__main__":
    unittest.main()
