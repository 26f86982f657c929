"""What an analyst does in the window, step by step, as a screen reader's user does it."""

from screenreader import Reader, act, wait_for_program
from surroundings import wait_for

CONNECTOR = "cedar-hotels-mdca"
ACTIVITIES = "microsoft_defender_for_cloud_apps_activities"
ALERTS = "microsoft_defender_for_cloud_apps_alerts"


class Window:
    """The running window; every dialog is a part of the program beside its main window."""

    def __init__(self, folder):
        self.folder = folder
        self.program = Reader(wait_for_program())
        self.main = self.program.inside("frame", "Connector Workbench")

    def dialog(self, title):
        return self.program.inside("dialog", title)

    def go_to(self, place):
        self.main.press("check box", place)

    def choose(self, entry):
        self.main.press("menu item", entry)

    def status_text(self):
        return self.main.all("status bar")[0].name


def take_the_scope(window):
    """Only an administrator adds a connector to a profile."""
    window.go_to("Settings")
    window.main.press("check box", "I have the Administrator Root scope")
    window.go_to("Connectors")


def open_wizard(window):
    window.main.press("push button", "Create connector")
    return window.dialog("Add connector")


def fill_general(wizard):
    wizard.type("Name", CONNECTOR)
    wizard.type("Tenant Name", "Cedar Hotels")
    wizard.press("push button", "Next")


def fill_configuration(wizard, tenant):
    wizard.type("API URL", tenant["api_url"])
    wizard.type("Tenant ID", tenant["tenant_id"])
    wizard.type("Client ID", tenant["client_id"])
    wizard.type("Client Secret", tenant["client_secret"], role="password text")
    wizard.press("check box", "Advanced")
    wizard.type("Auth URL", tenant["auth_url"])


def test_values(wizard):
    """What the wizard says of the test of the values."""
    wizard.press("push button", "Test now")
    return wizard.find_starting("label", "Passed").name


def submit(window, wizard):
    wizard.press("push button", "Next")
    wizard.press("push button", "Submit")
    window.dialog("Data Analyzer profile").press("push button", "Add to profile")


def create_connector(window, tenant):
    take_the_scope(window)
    wizard = open_wizard(window)
    fill_general(wizard)
    fill_configuration(wizard, tenant)
    result = test_values(wizard)
    submit(window, wizard)
    return result


def records_table(window):
    return window.main.find_where(
        "table", "“Records” with rows", lambda table: table.name == "Records" and table.queryTable().nRows > 0)


def press_chip(window, msg_class):
    """Leaves one kind of records out or takes it in again; all are shown at first."""
    window.main.press("check box", msg_class)


def search(window, query):
    window.main.type("Search records", query)
    window.main.press("push button", "Run search")


def export_as_lines(window, path):
    window.choose("Export…")
    dialog = window.dialog("Export records")
    dialog.press("radio button", "JSON lines")
    act(dialog.find_where("push button", "to export", lambda button: button.name.startswith("Export ")))
    chooser = Reader(window.program.find_where("dialog", "of files", is_file_dialog))
    chooser.type("File name:", str(path))
    chooser.press("push button", "Save")
    wait_for(path.exists, f"file {path}")


def is_file_dialog(dialog):
    return any(part.name == "File name:" for part in Reader(dialog).all("text"))
