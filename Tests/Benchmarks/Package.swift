// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that neither a build nor the tests of Counterfoil fetch what only measuring needs.

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "Counterfoil", path: "../.."),
        .package(url: "https://github.com/ordo-one/benchmark.git", from: "1.38.1", traits: []),
    ],
    targets: [
        .target(name: "CBareSymbol", path: "CBareSymbol", linkerSettings: [.linkedLibrary("qrencode")]),

        // The plugins take for benchmarks what stands in a folder named Benchmarks, here the package's own.
        .executableTarget(
            name: "CodesAndSymbols",
            dependencies: [
                "CBareSymbol",
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "Money", package: "Counterfoil"),
                .product(name: "PaymentCodes", package: "Counterfoil"),
                .product(name: "QRSymbols", package: "Counterfoil"),
            ],
            path: "CodesAndSymbols",
            resources: [.embedInCode("symbols.py")],
            swiftSettings: .house,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        ),
    ],
    swiftLanguageModes: [.v6]
)

extension [SwiftSetting] {
    /// The settings of the rooms, see the package above.
    static var house: Self {
        (Context.environment["WARNINGS_AS_ERRORS"] == "1" ? [.treatAllWarnings(as: .error)] : []) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
        ]
    }
}
