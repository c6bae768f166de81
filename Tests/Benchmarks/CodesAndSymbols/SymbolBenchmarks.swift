import Benchmark

func registerSymbols() {
    let installed = PeerLibrary.installed()
    for text in [Sample.order, Sample.sign, Sample.specification] {
        let symbol = MeasuredSymbol(text: text)
        registerOurs(
            symbol,
            missing: text == Sample.order ? PeerLibrary.allCases.filter { !installed.contains($0) } : []
        )
        for library in installed {
            Benchmark(symbol.row(library.rawValue)) { benchmark, peer in
                try peer.makeSymbols(benchmark.scaledIterations.count)
            } setup: {
                try PythonPeer(library, making: symbol)
            }
        }
    }
}

/// Our symbol, and the same in C alone.
///
/// - Parameter missing: The libraries that are left out, which one benchmark has to say.
private func registerOurs(_ symbol: MeasuredSymbol, missing: [PeerLibrary]) {
    Benchmark(symbol.row("ours, symbol and cells")) { _ in
        blackHole(try symbol.ours())
    }
    Benchmark(symbol.row("ours, drawn in 256 colours")) { _ in
        blackHole(try symbol.drawn())
    }
    Benchmark(symbol.row("libqrencode in C alone")) { _ in
        blackHole(try symbol.bare { $0[0] })
    } setup: {
        for library in missing { print(library.absence) }
        guard try symbol.bare(Array.init) == symbol.ours() else { throw PeerFailure.otherCells }
    }
}
