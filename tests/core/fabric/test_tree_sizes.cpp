// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <QTest>

#include "fabric/analysis.h"
#include "fabric/generate.h"

using namespace cw::fabric;

namespace {

class Requests {
public:
    SizeRequest next()
    {
        SizeRequest r;
        r.topology = oneOf({Topology::fat_tree, Topology::superpod, Topology::rail_optimised, Topology::rail_only, Topology::islands});
        r.radix = oneOf({4, 6, 8, 10, 12, 16, 20, 24, 36, 40, 64});
        r.endpoints = any(2, any(0, 1) ? 150 : 1200);
        r.tiers = oneOf({0, 0, 2, 3, 4});
        r.leaves_per_pod = any(0, 1) ? any(1, 9) : 0;
        if (any(0, 2)) r.taper = {oneOf({1.0, 1.2, 1.5, 2.0, 3.0, 4.0}), oneOf({1.0, 1.5, 3.0, 7.0}), oneOf({1.0, 2.0})};
        if (any(0, 1)) r.nodes_per_unit = any(1, std::max(1, r.radix / 2));
        if (r.topology != Topology::fat_tree && r.topology != Topology::islands) {
            r.rails = oneOf({2, 3, 4, 8});
            r.endpoints = (r.endpoints / r.rails + 1) * r.rails;
        }
        return r;
    }

private:
    int any(int least, int most) { return std::uniform_int_distribution(least, most)(random_); }
    template <class T>
    T oneOf(std::initializer_list<T> values) { return *(values.begin() + any(0, static_cast<int>(values.size()) - 1)); }

    std::mt19937 random_{20};
};

std::string wordsOf(const SizeRequest& r)
{
    return fmt::format("{} endpoints {} radix {} rails {} unit {} tiers {} pods of {} taper {}", name(r.topology), r.endpoints, r.radix, r.rails, r.nodes_per_unit, r.tiers, r.leaves_per_pod, fmt::join(r.taper, ","));
}

}  // namespace

class TestTreeSizes : public QObject {
    Q_OBJECT
private slots:
    // Two roads to one number: the classes of the parameters, and the tables over the cables.
    void sizeIsWhatTheCablesSay()
    {
        constexpr std::int64_t most_cables = 4000;
        Requests requests;
        int compared = 0;
        for (int i = 0; i < 4000; ++i) {
            const SizeRequest r = requests.next();
            const auto sizing = size(r);
            if (!sizing || sizing->links > most_cables) continue;
            const auto found = analyse(*generate(r), FailureQuestions::left_out);
            QVERIFY2(found.has_value(), wordsOf(r).c_str());
            ++compared;
            const Bisection& bisection = r.topology == Topology::rail_only ? *found->sum_over_pieces : found->bisection;
            QVERIFY(sizing->bisection.exact);
            QVERIFY2(sizing->bisection.lower_tbps <= bisection.upper_tbps + 1e-9 && sizing->bisection.lower_tbps >= bisection.lower_tbps - 1e-9,
                     fmt::format("{}: {} from the parameters, {} to {} from the cables", wordsOf(r), sizing->bisection.lower_tbps, bisection.lower_tbps, bisection.upper_tbps).c_str());
            if (!found->throughput) continue;
            QVERIFY2(std::abs(sizing->throughput.uniform_fraction - found->throughput->uniform_fraction) < 1e-6, wordsOf(r).c_str());
            QVERIFY2(found->diameter_hops == sizing->diameter_hops, wordsOf(r).c_str());
        }
        QVERIFY(compared > 1000);
    }
};

QTEST_APPLESS_MAIN(TestTreeSizes)
#include "test_tree_sizes.moc"
