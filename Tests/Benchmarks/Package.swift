// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that neither a build nor the tests of Counterfoil fetch what only measuring needs.

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "Counterfoil", path: "../.."),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.0", traits: []),
        .package(url: "https://github.com/ordo-one/benchmark.git", from: "1.38.1", traits: []),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
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

        // A folder deeper, so that the plugins leave it alone: what it measures is a server under load.
        .executableTarget(
            name: "clearingload",
            dependencies: [
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Clearing", package: "Counterfoil"),
                .product(name: "ClearingProtocol", package: "Counterfoil"),
                .product(name: "ClearingServer", package: "Counterfoil"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Money", package: "Counterfoil"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "Timekeeping", package: "Counterfoil"),
            ],
            path: "Clearing/ClearingLoad",
            swiftSettings: .house
        ),

        .target(name: "Measuring", path: "Measuring", swiftSettings: .house),

        .target(
            name: "SampleLedger",
            dependencies: [
                "Measuring",
                .product(name: "ClearingProtocol", package: "Counterfoil"),
                .product(name: "Ledger", package: "Counterfoil"),
                .product(name: "Money", package: "Counterfoil"),
                .product(name: "Timekeeping", package: "Counterfoil"),
            ],
            path: "Ledger/SampleLedger",
            swiftSettings: .house
        ),

        .target(
            name: "CBareLedger",
            path: "Ledger/CBareLedger",
            linkerSettings: [.linkedLibrary("sqlite3"), .linkedLibrary("crypto")]
        ),

        // A folder deeper, so that the plugins leave it alone: what it measures happens once, and fills a disk.
        .executableTarget(
            name: "ledgerfigures",
            dependencies: [
                "CBareLedger",
                "Measuring",
                "SampleLedger",
                .product(name: "ClearingProtocol", package: "Counterfoil"),
                .product(name: "Ledger", package: "Counterfoil"),
                .product(name: "Money", package: "Counterfoil"),
                .product(name: "Timekeeping", package: "Counterfoil"),
            ],
            path: "Ledger/LedgerFigures",
            swiftSettings: .house
        ),

        // A folder deeper, so that the plugins leave it alone: what it measures is programs in terminals.
        .executableTarget(
            name: "consolefigures",
            dependencies: [
                "Measuring",
                "SampleLedger",
                .product(name: "ClearingProtocol", package: "Counterfoil"),
                .product(name: "Ledger", package: "Counterfoil"),
                .product(name: "Timekeeping", package: "Counterfoil"),
                // The programs that are measured, built beside this one.
                .product(name: "clearinghouse", package: "Counterfoil"),
                .product(name: "counterfoil", package: "Counterfoil"),
            ],
            path: "Console/ConsoleFigures",
            swiftSettings: .house
        ),

        // A folder deeper, so that the plugins leave it alone: each of its figures is a process of its own.
        .executableTarget(
            name: "reconciliationfigures",
            dependencies: [
                "Measuring",
                "SampleLedger",
                .product(name: "ClearingClient", package: "Counterfoil"),
                .product(name: "ClearingProtocol", package: "Counterfoil"),
                .product(name: "Ledger", package: "Counterfoil"),
                .product(name: "Money", package: "Counterfoil"),
                .product(name: "Reconciliation", package: "Counterfoil"),
                .product(name: "StatementStore", package: "Counterfoil"),
                .product(name: "Statements", package: "Counterfoil"),
                .product(name: "Till", package: "Counterfoil"),
                .product(name: "Timekeeping", package: "Counterfoil"),
            ],
            path: "Reconciling/ReconciliationFigures",
            resources: [.embedInCode("peers.py")],
            swiftSettings: .house
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
