import Testing

@Suite struct PlaceForContentTests {}
