"""The main window: menus, panes, tabs, and what they say to each other."""
