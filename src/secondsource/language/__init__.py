"""Word lists and gazetteers of English news: data with the reason for each list, no logic."""
