"""Pages for browsers. They are static files that call nothing but the JSON API.

The package needs nothing of the API's other packages but `core` and `http`.
"""
