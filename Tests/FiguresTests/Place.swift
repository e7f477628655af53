import Testing

@Suite struct PlaceForFiguresTests {}
