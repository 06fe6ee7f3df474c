"""The app: a library in the browser, and its JSON API. A user of the public names, as any program could be."""
