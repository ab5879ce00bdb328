from tests.integration.cli.test_commands import call, trip

__all__ = ["call", "trip"]
