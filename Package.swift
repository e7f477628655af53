// swift-tools-version: 6.2
import PackageDescription

/// What every target is compiled with: no implicit existentials, no import that leaks, no warning left standing.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// With `OPTIMIZE=1`, as `make test` has it, a debug build optimizes the targets in which tests spend their minutes, and neither the tests nor
/// the rest: that would take longer than it saves.
let tested: [SwiftSetting] =
    strict
    + (Context.environment["OPTIMIZE"] == "1" ? [.unsafeFlags(["-O"], .when(configuration: .debug))] : [])

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let sockets = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "waymark",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "waymark", targets: ["waymark"])],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .target(name: "Diagnostics", swiftSettings: strict),
        .target(name: "MentoringModel", swiftSettings: tested),
        .target(name: "Markdown", dependencies: ["CCmark", "Diagnostics"], swiftSettings: tested),
        .target(
            name: "Content", dependencies: ["Markdown", "MentoringModel", "Diagnostics", yams, system],
            swiftSettings: tested),
        .target(name: "Spreadsheets", swiftSettings: strict),
        .target(
            name: "Drafts", dependencies: ["Spreadsheets", "Content", "MentoringModel", "Diagnostics"],
            swiftSettings: strict),
        .target(name: "Figures", dependencies: ["MentoringModel"], swiftSettings: tested),
        .target(name: "Clearance", dependencies: ["MentoringModel", "Figures"], swiftSettings: tested),
        .target(name: "Templates", dependencies: ["Markdown", "Diagnostics"], swiftSettings: tested),
        .target(name: "Search", dependencies: ["Markdown", "MentoringModel"], swiftSettings: tested),
        .target(name: "ImageMetadata", swiftSettings: tested),
        .target(name: "Publishing", dependencies: [crypto, system], swiftSettings: tested),
        .target(
            name: "Localization", dependencies: ["Search", "Figures", "MentoringModel"], swiftSettings: strict),
        .target(
            name: "LeakCheck",
            dependencies: [
                "Content", "Search", "MentoringModel", "Diagnostics", "ImageMetadata", "Publishing",
            ],
            swiftSettings: tested),
        .target(
            name: "Site",
            dependencies: [
                "LeakCheck", "Clearance", "Localization", "Search", "Templates", "Content", "Figures", "Markdown",
                "MentoringModel", "Diagnostics", "ImageMetadata", "Publishing",
            ],
            swiftSettings: tested, plugins: ["EmbedTemplates"]),
        .target(name: "Serve", dependencies: ["Publishing", "Diagnostics", sockets], swiftSettings: strict),
        .executableTarget(
            name: "waymark",
            dependencies: [
                "Serve", "Site", "LeakCheck", "Clearance", "Localization", "Templates", "Publishing", "Drafts",
                "Spreadsheets",
                "Content", "Figures", "Markdown", "MentoringModel", "Diagnostics", argumentParser,
            ],
            swiftSettings: strict),

        // The templates are compiled into the command, so that it builds a site wherever it is copied to.
        .executableTarget(name: "embed-templates", path: "Sources/EmbedTemplates/Tool", swiftSettings: strict),
        .plugin(
            name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed-templates"],
            path: "Sources/EmbedTemplates/Plugin"),

        // What a saved note costs; `make bench-increments`.
        .executableTarget(
            name: "measure-increments", dependencies: ["Content", "Site", "MentoringModel", "Publishing"],
            path: "Tests/Benchmarks/Increments", swiftSettings: strict),

        .testTarget(name: "FiguresTests", dependencies: ["Figures", "MentoringModel"], swiftSettings: strict),
        .testTarget(
            name: "ContentTests", dependencies: ["Clearance", "Content", "Markdown", "MentoringModel", "Diagnostics"],
            swiftSettings: strict),
        .testTarget(
            name: "SiteTests",
            dependencies: [
                "Site", "LeakCheck", "Clearance", "Localization", "Search", "Templates", "Publishing", "ImageMetadata",
                "Content", "Figures", "Markdown", "MentoringModel", "Diagnostics", system,
            ],
            exclude: ["Cases", "Strategies", "Fuzz/Corpus"], swiftSettings: strict),
        .testTarget(
            name: "ServeTests", dependencies: ["Serve", "Publishing", "Diagnostics"], swiftSettings: strict),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "waymark", "Serve", "Site", "LeakCheck", "Clearance", "Templates", "Publishing", "Drafts",
                "Spreadsheets", "Content",
                "MentoringModel", "Diagnostics",
            ],
            exclude: ["Sheets"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
