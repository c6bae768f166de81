import Till

extension EffectRunner {
    func perform(_ effect: UnknownEffect) async throws {}
}
