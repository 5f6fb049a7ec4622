"""What every test may use: the browser and Node fixtures, and one rule about skipping."""

pytest_plugins = ["tests.browser.fixtures"]
