#!/usr/bin/env python3
"""Does the whole job of an analyst through AT-SPI, by accessible names and roles alone, and reads back what is shown.

Usage: wholejob.py CONNECTOR_WORKBENCH DEFENDER_SIMULATOR, in a D-Bus session with a secret service and on
a display (with-keyring.sh, with-display.sh).
"""

import contextlib
import json
import sys
import unittest

import job
import screenreader
import surroundings
from job import ACTIVITIES, ALERTS, CONNECTOR
from surroundings import wait_for

WINDOW_PROGRAM, TENANT_PROGRAM = sys.argv[1:3]
# That pass on the tenant of this test.
STEPS = ("Secret", "Resolve host", "Connect", "Get token", "Permissions", "Activities", "Alerts")


def setUpModule():
    unittest.enterModuleContext(surroundings.accessibility_bus())


def start(stack):
    """A window on an empty data directory, and a tenant of which it knows nothing."""
    tenant = stack.enter_context(surroundings.tenant(TENANT_PROGRAM))
    return job.Window(stack.enter_context(surroundings.window_program(WINDOW_PROGRAM))), tenant


class TestEmptyStart(unittest.TestCase):
    def setUp(self):
        self.window, self.tenant = start(self.enterContext(contextlib.ExitStack()))

    def test_leads_to_a_file_of_alerts(self):
        self.assertIn("all 7 checks", job.create_connector(self.window, self.tenant))
        self.window.go_to("Records")
        table = job.records_table(self.window)
        everything = screenreader.rows(table)
        job.press_chip(self.window, ACTIVITIES)
        wait_for(lambda: 0 < screenreader.rows(table) < everything, "smaller number of records")
        alerts = screenreader.rows(table)
        job.press_chip(self.window, ACTIVITIES)
        wait_for(lambda: screenreader.rows(table) == everything, "record that was left out")
        job.search(self.window, f"msg_class:{ALERTS}")
        wait_for(lambda: screenreader.rows(table) == alerts, "search that finds the same alerts")
        wait_for(lambda: set(screenreader.values(table, "msg_class")) == {ALERTS}, "table of alerts alone")
        path = self.window.folder / "alerts.jsonl"
        job.export_as_lines(self.window, path)
        wait_for(lambda: f"Exported {alerts} records" in self.window.status_text(), "word of the export")
        lines = [json.loads(line) for line in path.read_text().splitlines()]
        self.assertEqual([line["msg_class"] for line in lines], [ALERTS] * alerts)

    def test_tells_at_the_field_that_a_tenant_id_is_wrong(self):
        wizard = job.open_wizard(self.window)
        job.fill_general(wizard)
        job.fill_configuration(wizard, self.tenant | {"tenant_id": "no tenant"})
        wizard.press("push button", "1 field needs attention: Tenant ID")
        field = wizard.find_described("text", "Tenant ID", "32 hexadecimal digits")
        wizard.find("label", field.description)
        self.assertFalse(screenreader.is_usable(wizard.find("push button", "Next")))
        wizard.type("Tenant ID", self.tenant["tenant_id"])
        wait_for(lambda: screenreader.is_usable(wizard.find("push button", "Next")), "way on")

    def test_names_every_choice_of_the_wizard_after_its_label(self):
        wizard = job.open_wizard(self.window)
        labels = {screenreader.label_of(choice): choice.name for choice in wizard.all("combo box")}
        self.assertEqual(labels["Category *"], "SaaS")
        self.assertEqual(labels["Type *"], "Microsoft Defender for Cloud Apps")
        self.assertIn("Run On *", labels)


class TestConnectorAtWork(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.window, tenant = start(cls.enterClassContext(contextlib.ExitStack()))
        job.create_connector(cls.window, tenant)
        cls.window.main.press("push button", "Skip the tour")
        cls.window.main.find("image", "State: Wait, step 1 of 5")

    def setUp(self):
        self.main = self.window.main
        self.window.go_to("Connectors")

    def told(self, kind, name):
        return self.main.find(kind, name).description

    def test_tells_every_cell_of_the_overview_under_its_header(self):
        table = self.main.find("table", "Connectors")
        told = {header: screenreader.cell(table, 0, header) for header in screenreader.column_headers(table)}
        self.assertEqual(told["Status"].name, "Active")
        self.assertEqual(told["Name"].name, CONNECTOR)
        self.assertEqual(told["Tenant"].name, "Cedar Hotels")
        self.assertEqual(told["Interval"].name, "5 min")
        self.assertEqual(told["Actions"].name, f"Actions of {CONNECTOR}")
        self.assertRegex(told["Records, 24 h"].name, r"^\d+$")

    def test_tells_the_24_hour_bars_in_words(self):
        table = self.main.find("table", "Connectors")
        bars = screenreader.cell(table, 0, "Records, 24 h")
        self.assertRegex(bars.description, r"^Records in 24 hours, \d+, peak at \d\d:00$")

    def test_tells_the_status_beside_the_connector(self):
        self.main.find("label", "Active")
        self.assertEqual(self.told("label", CONNECTOR), CONNECTOR)

    def test_tells_the_coverage_in_words(self):
        for kind in ("Activities", "Alerts"):
            self.assertEqual(self.told("image", f"Coverage of {kind}"), "Complete, no gap")

    def test_tells_the_request_budget_in_numbers(self):
        strip = self.main.find_starting("image", "Request budget, ")
        self.assertRegex(strip.name, r"^Request budget, \d+ of 30 requests per minute: Activities \d+, Alerts \d+, Test \d+$")

    def test_tells_no_markup(self):
        self.assertNotIn("<p>", self.main.told())

    def test_tells_how_much_is_stored(self):
        self.assertRegex(self.main.find_starting("push button", "Local store ").name, r" · \d+ records$")

    def test_tells_every_step_of_the_connection_test(self):
        self.window.choose("Test")
        dialog = self.window.dialog("Test connector")
        dialog.find("label", "Success!")
        steps = [step.name for step in dialog.inside("list", "Test steps").all("list item")]
        self.assertEqual(len(steps), 8, steps)
        for step in STEPS:
            self.assertTrue(any(told.startswith(f"Test step {step}: passed") for told in steps), steps)
        dialog.press("push button", "Close")

    def test_says_by_itself_how_the_connection_test_ended(self):
        self.window.choose("Test")
        dialog = self.window.dialog("Test connector")
        dialog.find("label", "Success!")
        with screenreader.Listener() as listener:
            dialog.press("push button", "Run again")
            for step in STEPS:
                listener.wait_for(f"Test step {step}: passed")
            listener.wait_for("Success!")
        dialog.press("push button", "Close")

    def test_says_by_itself_that_a_connector_is_paused(self):
        with screenreader.Listener() as listener:
            self.window.choose("Pause")
            listener.wait_for(f"Paused {CONNECTOR}")
            self.window.choose("Start")
            listener.wait_for(f"Started {CONNECTOR}")

    def test_tells_records_cell_by_cell(self):
        self.window.go_to("Records")
        table = job.records_table(self.window)
        self.assertEqual(screenreader.column_headers(table)[:2], ["timestamp", "msg_class"])
        self.assertRegex(screenreader.cell(table, 0, "timestamp").name, r"\d\d:\d\d")
        self.assertTrue(screenreader.cell(table, 0, "msg_class").name.startswith("microsoft_defender_for_cloud_apps"))

    def test_tells_the_histogram_in_words(self):
        self.window.go_to("Records")
        job.records_table(self.window)
        histogram = self.main.find_described("image", "Records over time", "activities")
        self.assertRegex(histogram.description, r"activities \d+, alerts \d+, others \d+; peak at .+ with \d+\.$")

    def test_tells_the_forecast_in_words(self):
        self.window.choose("Forecast and deploy…")
        sheet = self.window.dialog("Forecast and deploy")
        chart = sheet.find_described("image", "Request budget headroom", "Busiest minute")
        self.assertRegex(chart.description, r"^Busiest minute \d+ of 30 requests, at \d\d:00 UTC\.")
        volume = sheet.find_described("panel", "Volume per day", "Records collected")
        self.assertRegex(volume.description, r"Records collected: Activities \d+, Alerts \d+, Total \d+")
        sheet.press("push button", "Close")

    def test_names_everything_that_can_be_used(self):
        for place in ("Connectors", "Records", "Activity log", "Settings"):
            self.window.go_to(place)
            unnamed = [part.getRoleName() for part in self.main.parts()
                       if not part.name and part.getRoleName() in screenreader.USED]
            self.assertEqual(unnamed, [], place)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
