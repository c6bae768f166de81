import Till

extension EffectRunner {
    func perform(_ effect: TakingsEffect) async throws {}
}
