"""Headers that list what a caller likes, with weights (RFC 9110 12.4.2)."""


def wishes(header: str) -> list[str]:
    """What is wished for, the dearest first, in lower case; what has weight 0 is left out."""
    found = [_wish(part) for part in header.split(",") if part.strip()]
    return [name for weight, name in sorted(found, key=lambda it: -it[0]) if weight > 0]


def _wish(part: str) -> tuple[float, str]:
    name, *parameters = (piece.strip().lower() for piece in part.split(";"))
    weight = next((piece[2:].strip() for piece in parameters if piece.startswith("q=")), "1")
    try:
        return min(max(float(weight), 0.0), 1.0), name
    except ValueError:
        return 0.0, name
