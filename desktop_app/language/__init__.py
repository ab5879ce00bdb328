"""Sentences, passages, languages, quotes and who said them, in Russian, Kazakh and English."""
