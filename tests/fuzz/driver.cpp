// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a fuzz target without libFuzzer: every seed of a folder, then damaged ones, the same in every run.
//   driver RUNS FOLDER...
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void addSeeds(std::vector<std::string>& seeds, const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
}

void run(const std::string& input) { LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size()); }

/// Flipped, cut, doubled, spliced with another seed, or a number made extreme.
std::string damaged(const std::vector<std::string>& seeds, std::mt19937& random)
{
    static const char* extremes[] = {"-1", "1e999", "99999999999999999999", "null", "[[[[", "\"", "\\u0000", "NaN", "\xff\xfe", "0x1p3"};
    std::string input = seeds[random() % seeds.size()];
    for (unsigned hits = 1 + random() % 4; hits > 0; --hits) {
        if (input.empty()) input = "x";
        const std::size_t at = random() % input.size();
        const std::string& other = seeds[random() % seeds.size()];
        switch (random() % 6) {
        case 0: input[at] = static_cast<char>(random() % 256); break;
        case 1: input.erase(at, 1 + random() % 16); break;
        case 2: input.insert(at, input.substr(at / 2, random() % 64)); break;
        case 3: input.resize(at); break;
        case 4: input.insert(at, extremes[random() % std::size(extremes)]); break;
        default: input = input.substr(0, at) + other.substr(other.empty() ? 0 : random() % other.size()); break;
        }
    }
    return input;
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 3) return 2;
    std::vector<std::string> seeds;
    for (int i = 2; i < argc; ++i) addSeeds(seeds, argv[i]);
    if (seeds.empty()) return 2;
    for (const std::string& seed : seeds) run(seed);
    std::mt19937 random(20'240'722);
    const long runs = std::strtol(argv[1], nullptr, 10);
    for (long i = 0; i < runs; ++i) run(damaged(seeds, random));
    std::printf("%zu seeds and %ld damaged inputs\n", seeds.size(), runs);
    return 0;
}
