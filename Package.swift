// swift-tools-version: 6.2

import PackageDescription

// The floors of the house, from the ground up. A target names only targets of lower floors, and never one of
// another wing except through Shared; the demo of `counterfoil` (floor 7) is the one exception.

let package = Package(
    name: "Counterfoil",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "counterfoil", targets: ["counterfoil"]),
        .executable(name: "clearinghouse", targets: ["clearinghouse"]),

        // What Tests/Benchmarks measures, a package of its own.
        .library(name: "Clearing", targets: ["Clearing"]),
        .library(name: "ClearingClient", targets: ["ClearingClient"]),
        .library(name: "ClearingProtocol", targets: ["ClearingProtocol"]),
        .library(name: "ClearingServer", targets: ["ClearingServer"]),
        .library(name: "Ledger", targets: ["Ledger"]),
        .library(name: "Money", targets: ["Money"]),
        .library(name: "PaymentCodes", targets: ["PaymentCodes"]),
        .library(name: "QRSymbols", targets: ["QRSymbols"]),
        .library(name: "Reconciliation", targets: ["Reconciliation"]),
        .library(name: "StatementStore", targets: ["StatementStore"]),
        .library(name: "Statements", targets: ["Statements"]),
        .library(name: "Till", targets: ["Till"]),
        .library(name: "Timekeeping", targets: ["Timekeeping"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.0"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.0", traits: []),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: [
        // Floor 0
        .room("OutsideText", in: .shared),
        .target(
            name: "CTerminal",
            path: "Sources/System/CTerminal",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
        ),
        .systemLibrary(
            name: "CQRencode",
            path: "Sources/System/CQRencode",
            providers: [.apt(["libqrencode-dev"])]
        ),
        .systemLibrary(name: "CZlib", path: "Sources/System/CZlib", providers: [.apt(["zlib1g-dev"])]),

        // Floor 1
        .room("DataFormats", in: .shared, on: ["OutsideText"]),
        .room("Money", in: .shared, on: ["OutsideText"]),
        .room("Timekeeping", in: .shared, on: ["OutsideText"]),

        // Floor 2
        .room("PaymentCodes", in: .shared, on: ["OutsideText", "Money"]),
        .room("QRSymbols", in: .shared, on: ["CQRencode"]),
        .room("TransparencyLog", in: .shared, on: [.crypto]),
        .room("ClearingProtocol", in: .shared, on: ["OutsideText", "Money", "Timekeeping", .crypto]),
        .room("TerminalUI", in: .merchant, on: ["OutsideText", "CTerminal"]),
        .room("Reconciliation", in: .merchant, on: ["Money", "Timekeeping"]),

        // Floor 3
        .room("Receipts", in: .merchant, on: ["OutsideText", "Money", "Timekeeping", "PaymentCodes", "QRSymbols"]),
        .room("Ledger", in: .merchant, on: ["Money", "Timekeeping", "TransparencyLog", "ClearingProtocol", .grdb]),
        .room(
            "Statements",
            in: .merchant,
            on: ["OutsideText", "DataFormats", "Money", "Timekeeping", "ClearingProtocol", "CZlib", .crypto]
        ),
        .room(
            "ClearingClient",
            in: .merchant,
            on: ["Money", "Timekeeping", "ClearingProtocol", .asyncHTTPClient, .nio, .nioHTTP1, .nioPosix, .nioSSL]
        ),
        .room(
            "ClearingStore",
            in: .network,
            on: ["Money", "Timekeeping", "TransparencyLog", "ClearingProtocol", .grdb]
        ),

        // Floor 4
        .room(
            "StatementStore",
            in: .merchant,
            on: ["Money", "Timekeeping", "Reconciliation", "Statements", .grdb, .grdbSQLite]
        ),
        .room(
            "Clearing",
            in: .network,
            on: [
                "OutsideText", "DataFormats", "Money", "Timekeeping", "PaymentCodes", "TransparencyLog",
                "ClearingProtocol", "ClearingStore", .crypto, .cryptoExtras,
            ]
        ),

        // Floor 5
        .room(
            "Till",
            in: .merchant,
            on: [
                "OutsideText", "DataFormats", "Money", "Timekeeping", "PaymentCodes", "QRSymbols", "TransparencyLog",
                "ClearingProtocol", "Receipts", "Ledger", "ClearingClient", "Reconciliation", "Statements",
                "StatementStore", .crypto, .cryptoExtras,
            ]
        ),

        // Floor 6
        .room(
            "Console",
            in: .merchant,
            on: [
                "OutsideText", "Money", "Timekeeping", "PaymentCodes", "QRSymbols", "ClearingProtocol", "TerminalUI",
                "Receipts", "Ledger", "Reconciliation", "Statements", "StatementStore", "Till",
            ]
        ),
        .room(
            "ClearingServer",
            in: .network,
            on: [
                "OutsideText", "Money", "Timekeeping", "ClearingProtocol", "ClearingStore", "Clearing", .hummingbird,
                .hummingbirdCore, .hummingbirdTLS, .httpTypes, .logging, .nio, .nioSSL, .serviceLifecycle,
            ]
        ),
        .room(
            "SimulatedCustomers",
            in: .network,
            on: ["Money", "Timekeeping", "PaymentCodes", "ClearingProtocol", .asyncHTTPClient, .nio, .nioHTTP1]
        ),

        // Floor 7
        .program(
            "counterfoil",
            in: .merchant,
            on: [
                "OutsideText", "Money", "Timekeeping", "PaymentCodes", "QRSymbols", "ClearingProtocol", "TerminalUI",
                "Receipts", "Ledger", "Reconciliation", "Statements", "StatementStore", "ClearingClient",
                "Till", "Console", "ClearingStore", "Clearing", "ClearingServer", "SimulatedCustomers",
                .argumentParser, .logging, .serviceLifecycle, .unixSignals,
            ]
        ),
        .program(
            "clearinghouse",
            in: .network,
            on: [
                "OutsideText", "Money", "Timekeeping", "PaymentCodes", "ClearingProtocol", "ClearingStore", "Clearing",
                "ClearingServer", "SimulatedCustomers",
                .argumentParser, .logging, .serviceLifecycle, .unixSignals,
            ]
        ),

        // Tests mirror the rooms; EndToEnd drives the built programs.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: .house),
        .target(
            name: "DescribedAPI",
            dependencies: ["Timekeeping", "ClearingProtocol", .yams],
            path: "Tests/DescribedAPI",
            swiftSettings: .house
        ),
        .target(name: "FaultyDisk", path: "Tests/FaultyDisk", linkerSettings: [.linkedLibrary("sqlite3")]),
        .executableTarget(
            name: "ledgerwriter",
            dependencies: ["Money", "Timekeeping", "ClearingProtocol", "Ledger"],
            path: "Tests/LedgerWriter",
            swiftSettings: .house
        ),
        .tests(of: "DataFormats", in: .shared),
        .tests(of: "Money", in: .shared),
        .tests(of: "Timekeeping", in: .shared),
        .tests(of: "PaymentCodes", in: .shared, on: ["Money", "OutsideText"], exclude: ["Vectors"]),
        .tests(of: "QRSymbols", in: .shared),
        .tests(of: "TransparencyLog", in: .shared),
        .tests(of: "ClearingProtocol", in: .shared, on: ["Money", "Timekeeping", "DescribedAPI"]),
        .tests(of: "TerminalUI", in: .merchant),
        .tests(
            of: "Receipts",
            in: .merchant,
            on: ["Money", "Timekeeping", "PaymentCodes", "QRSymbols"]
        ),
        .tests(
            of: "Ledger",
            in: .merchant,
            on: ["Money", "Timekeeping", "TransparencyLog", "ClearingProtocol", "FaultyDisk", .grdb],
            exclude: ["Layouts"]
        ),
        .tests(
            of: "Statements",
            in: .merchant,
            on: ["OutsideText", "Money", "Timekeeping", "ClearingProtocol"],
            exclude: ["Samples"]
        ),
        .tests(of: "Reconciliation", in: .merchant, on: ["Money", "Timekeeping"]),
        .tests(
            of: "StatementStore",
            in: .merchant,
            on: ["Money", "Reconciliation", "Statements", "Timekeeping", .grdb]
        ),
        .tests(
            of: "Till",
            in: .merchant,
            on: [
                "Money", "Timekeeping", "PaymentCodes", "TransparencyLog", "ClearingProtocol", "Receipts", "Ledger",
                "Reconciliation", "Statements", "StatementStore", "ClearingClient", .nio, .nioHTTP1, .nioPosix,
            ]
        ),
        .tests(
            of: "Console",
            in: .merchant,
            on: [
                "Money", "Timekeeping", "PaymentCodes", "TerminalUI", "QRSymbols", "ClearingProtocol", "ClearingClient",
                "Ledger", "Reconciliation", "Statements", "StatementStore", "Till",
            ],
            exclude: ["Snapshots"]
        ),
        .tests(
            of: "Clearing",
            in: .network,
            on: [
                "Money", "Timekeeping", "PaymentCodes", "TransparencyLog", "ClearingProtocol", "ClearingStore", .grdb,
            ],
            exclude: ["Layouts"]
        ),
        .tests(
            of: "ClearingServer",
            in: .network,
            on: [
                "Money", "Timekeeping", "PaymentCodes", "TransparencyLog", "ClearingProtocol", "ClearingStore",
                "Clearing", "ClearingClient", "SimulatedCustomers", "DescribedAPI", .asyncHTTPClient, .logging, .nio,
                .nioHTTP1,
            ]
        ),
        .testTarget(
            name: "EndToEnd",
            dependencies: [
                "counterfoil", "clearinghouse", "ledgerwriter", "ClearingProtocol", "PaymentCodes",
                "SimulatedCustomers", "TestSupport", "Money", .asyncHTTPClient, .nio, .nioHTTP1, .nioPosix, .nioSSL,
            ],
            path: "Tests/EndToEnd",
            exclude: [
                "Day/Transcripts", "Description/plausible_requests.py", "Description/signed_requests.py",
                "Exports/Golden", "Exports/camt.053.subset.xsd",
            ],
            swiftSettings: .house
        ),
    ],
    swiftLanguageModes: [.v6]
)

/// The folders below `Sources` and `Tests`.
enum Wing: String {
    case shared = "Shared"
    case merchant = "Merchant"
    case network = "Network"
}

extension Target {
    static func room(_ name: String, in wing: Wing, on dependencies: [Dependency] = []) -> Target {
        .target(
            name: name,
            dependencies: dependencies,
            path: "Sources/\(wing.rawValue)/\(name)",
            swiftSettings: .house
        )
    }

    static func program(_ name: String, in wing: Wing, on dependencies: [Dependency]) -> Target {
        .executableTarget(
            name: name,
            dependencies: dependencies,
            path: "Sources/\(wing.rawValue)/\(name)",
            swiftSettings: .house
        )
    }

    static func tests(
        of room: String,
        in wing: Wing,
        on dependencies: [Dependency] = [],
        exclude: [String] = []
    ) -> Target {
        .testTarget(
            name: "\(room)Tests",
            dependencies: [.byName(name: room), "TestSupport"] + dependencies,
            path: "Tests/\(wing.rawValue)/\(room)Tests",
            exclude: exclude,
            swiftSettings: .house
        )
    }
}

extension Target.Dependency {
    static var argumentParser: Self { .product(name: "ArgumentParser", package: "swift-argument-parser") }
    static var asyncHTTPClient: Self { .product(name: "AsyncHTTPClient", package: "async-http-client") }
    static var crypto: Self { .product(name: "Crypto", package: "swift-crypto") }
    static var cryptoExtras: Self { .product(name: "CryptoExtras", package: "swift-crypto") }
    static var grdb: Self { .product(name: "GRDB", package: "GRDB.swift") }
    static var grdbSQLite: Self { .product(name: "GRDBSQLite", package: "GRDB.swift") }
    static var httpTypes: Self { .product(name: "HTTPTypes", package: "swift-http-types") }
    static var hummingbird: Self { .product(name: "Hummingbird", package: "hummingbird") }
    static var hummingbirdCore: Self { .product(name: "HummingbirdCore", package: "hummingbird") }
    static var hummingbirdTLS: Self { .product(name: "HummingbirdTLS", package: "hummingbird") }
    static var logging: Self { .product(name: "Logging", package: "swift-log") }
    static var nio: Self { .product(name: "NIOCore", package: "swift-nio") }
    static var nioHTTP1: Self { .product(name: "NIOHTTP1", package: "swift-nio") }
    static var nioPosix: Self { .product(name: "NIOPosix", package: "swift-nio") }
    static var nioSSL: Self { .product(name: "NIOSSL", package: "swift-nio-ssl") }
    static var serviceLifecycle: Self {
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
    }
    static var unixSignals: Self { .product(name: "UnixSignals", package: "swift-service-lifecycle") }
    static var yams: Self { .product(name: "Yams", package: "Yams") }
}

extension [SwiftSetting] {
    static var house: Self {
        (Context.environment["WARNINGS_AS_ERRORS"] == "1" ? [.treatAllWarnings(as: .error)] : []) + [
            // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
            .enableUpcomingFeature("ExistentialAny"),
            // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
            .enableUpcomingFeature("InternalImportsByDefault"),
            // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
            .enableUpcomingFeature("MemberImportVisibility"),
        ]
    }
}
