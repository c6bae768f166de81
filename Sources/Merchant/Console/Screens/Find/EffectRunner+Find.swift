import Till

extension EffectRunner {
    func perform(_ effect: FindEffect) async throws {}
}
