import Testing

@Suite struct PlaceForCommandTests {}
