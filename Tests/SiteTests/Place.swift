import Testing

@Suite struct PlaceForSiteTests {}
