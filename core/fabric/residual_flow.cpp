// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fabric/residual_flow.h"

#include <algorithm>
#include <utility>

namespace cw::fabric {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace

ResidualFlow::ResidualFlow(int vertices, const std::vector<ArcPair>& pairs, int source, int sink)
    : vertices_(vertices), source_(source), sink_(sink), first_(at(vertices) + 1, 0), arcs_(2 * pairs.size()), arc_of_pair_(pairs.size()), there_(pairs.size())
{
    for (const ArcPair& pair : pairs) {
        ++first_[at(pair.a) + 1];
        ++first_[at(pair.b) + 1];
    }
    for (std::size_t v = 1; v < first_.size(); ++v) first_[v] += first_[v - 1];
    std::vector<int> next(first_.begin(), first_.end() - 1);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const ArcPair& pair = pairs[i];
        const int there = next[at(pair.a)]++;
        const int back = next[at(pair.b)]++;
        const std::int64_t both = pair.there + pair.back;
        arcs_[at(there)] = {pair.b, back, pair.there, both};
        arcs_[at(back)] = {pair.a, there, pair.back, both};
        arc_of_pair_[i] = there;
        there_[i] = pair.there;
    }
    for (Search* search : {&ahead_, &behind_}) {
        search->seen.assign(at(vertices), 0);
        search->by.assign(at(vertices), -1);
    }
    behind_.against = true;
}

void ResidualFlow::Search::start(int vertex, unsigned round)
{
    queue.assign(1, vertex);
    next = 0;
    looked = 0;
    seen[at(vertex)] = round;
    by[at(vertex)] = -1;
}

void ResidualFlow::move(int arc, std::int64_t amount)
{
    arcs_[at(arc)].left -= amount;
    arcs_[at(arcs_[at(arc)].reverse)].left += amount;
}

void ResidualFlow::solve()
{
    for (std::size_t i = 0; i < arc_of_pair_.size(); ++i) {
        Arc& there = arcs_[at(arc_of_pair_[i])];
        there.left = there_[i];
        arcs_[at(there.reverse)].left = there.both - there_[i];
    }
    value_ = 0;
    while (findLevels()) value_ += push();
    // The last search went through all that the sink can still get something from.
    known_side_.assign(at(vertices_), 0);
    for (std::size_t v = 0; v < known_side_.size(); ++v) known_side_[v] = level_[v] < 0;
    known_cut_ = value_;
}

/// Distances to the sink, as far as the source.
bool ResidualFlow::findLevels()
{
    level_.assign(at(vertices_), -1);
    std::vector<int>& queue = ahead_.queue;
    queue.assign(1, sink_);
    level_[at(sink_)] = 0;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const int v = queue[i];
        if (level_[at(source_)] >= 0 && level_[at(v)] >= level_[at(source_)]) break;
        for (int a = first_[at(v)]; a < first_[at(v) + 1]; ++a) {
            const Arc& arc = arcs_[at(a)];
            if (level_[at(arc.to)] >= 0 || arc.both == arc.left) continue;   // nothing fits from the other end to here
            level_[at(arc.to)] = level_[at(v)] + 1;
            queue.push_back(arc.to);
        }
    }
    return level_[at(source_)] >= 0;
}

/// A blocking flow: paths that come nearer to the sink with every step, each vertex going on where it left off.
std::int64_t ResidualFlow::push()
{
    current_.assign(first_.begin(), first_.end() - 1);
    std::int64_t sent = 0;
    std::vector<int> path;
    int v = source_;
    while (true) {
        if (v == sink_) {
            std::int64_t room = arcs_[at(path.front())].left;
            for (const int a : path) room = std::min(room, arcs_[at(a)].left);
            std::size_t keep = path.size();
            for (std::size_t i = path.size(); i-- > 0;) {
                move(path[i], room);
                if (arcs_[at(path[i])].left == 0) keep = i;
            }
            sent += room;
            v = arcs_[at(arcs_[at(path[keep])].reverse)].to;
            path.resize(keep);
            continue;
        }
        int& a = current_[at(v)];
        while (a < first_[at(v) + 1] && (arcs_[at(a)].left == 0 || level_[at(arcs_[at(a)].to)] != level_[at(v)] - 1)) ++a;
        if (a < first_[at(v) + 1]) {
            path.push_back(a);
            v = arcs_[at(a)].to;
            continue;
        }
        level_[at(v)] = -1;
        if (path.empty()) return sent;
        v = arcs_[at(arcs_[at(path.back())].reverse)].to;
        path.pop_back();
    }
}

void ResidualFlow::setCapacityUnsolved(std::size_t pair, std::int64_t there, std::int64_t back)
{
    Arc& arc = arcs_[at(arc_of_pair_[pair])];
    arc.both = arcs_[at(arc.reverse)].both = there + back;
    there_[pair] = there;
}

void ResidualFlow::setCapacity(std::size_t pair, std::int64_t there, std::int64_t back)
{
    const int forth = arc_of_pair_[pair];
    const int again = arcs_[at(forth)].reverse;
    const std::int64_t flow = there_[pair] - arcs_[at(forth)].left;
    const bool was_full_there = arcs_[at(forth)].left == 0;
    const bool was_full_back = arcs_[at(again)].left == 0;
    const std::int64_t kept = std::clamp(flow, -back, there);
    const std::int64_t both = arcs_[at(forth)].both;
    arcs_[at(forth)].both = arcs_[at(again)].both = there + back;
    arcs_[at(forth)].left = there - kept;
    arcs_[at(again)].left = back + kept;
    const std::int64_t before = std::exchange(there_[pair], there);
    const int a = arcs_[at(again)].to;
    const int b = arcs_[at(forth)].to;
    if (known_side_[at(a)] && !known_side_[at(b)]) known_cut_ += there - before;
    if (known_side_[at(b)] && !known_side_[at(a)]) known_cut_ += back - (both - before);
    if (std::int64_t excess = std::abs(flow - kept); excess > 0) {
        const int from = flow > 0 ? a : b;
        const int to = flow > 0 ? b : a;
        leadAround(from, to, excess);
        takeBack(from, to, excess);
        return;
    }
    if (was_full_there && arcs_[at(forth)].left > 0) augmentThrough(forth);
    if (was_full_back && arcs_[at(again)].left > 0) augmentThrough(again);
}

/// Visits the neighbours of the next vertex of a search; the vertex where it reaches `stop` or what the other search has seen, else -1.
int ResidualFlow::advance(Search& search, int stop, const Search* other)
{
    const int v = search.queue[search.next++];
    search.looked += first_[at(v) + 1] - first_[at(v)];
    for (int a = first_[at(v)]; a < first_[at(v) + 1]; ++a) {
        const Arc& arc = arcs_[at(a)];
        if (search.seen[at(arc.to)] == round_ || (search.against ? arc.both == arc.left : arc.left == 0)) continue;
        search.seen[at(arc.to)] = round_;
        search.by[at(arc.to)] = search.against ? arc.reverse : a;
        if (arc.to == stop || (other && other->seen[at(arc.to)] == round_)) return arc.to;
        search.queue.push_back(arc.to);
    }
    return -1;
}

/// Searches from both ends, always where less has been looked at; the vertex where they meet, or -1.
int ResidualFlow::meet(int from, int to)
{
    ++round_;
    ahead_.start(from, round_);
    behind_.start(to, round_);
    while (!ahead_.exhausted() && !behind_.exhausted()) {
        const bool nearer = ahead_.looked <= behind_.looked;
        const int met = nearer ? advance(ahead_, to, &behind_) : advance(behind_, from, &ahead_);
        if (met >= 0) return met;
    }
    return -1;
}

/// What fits from the start of the search ahead through the meeting point to the start of the search behind.
std::int64_t ResidualFlow::roomAhead(int meeting, std::int64_t most) const
{
    for (int v = meeting; ahead_.by[at(v)] >= 0; v = arcs_[at(arcs_[at(ahead_.by[at(v)])].reverse)].to) most = std::min(most, arcs_[at(ahead_.by[at(v)])].left);
    for (int v = meeting; behind_.by[at(v)] >= 0; v = arcs_[at(behind_.by[at(v)])].to) most = std::min(most, arcs_[at(behind_.by[at(v)])].left);
    return most;
}

void ResidualFlow::moveAlong(int meeting, std::int64_t amount)
{
    for (int v = meeting; ahead_.by[at(v)] >= 0;) {
        const int arc = ahead_.by[at(v)];
        v = arcs_[at(arcs_[at(arc)].reverse)].to;
        move(arc, amount);
    }
    for (int v = meeting; behind_.by[at(v)] >= 0;) {
        const int arc = behind_.by[at(v)];
        v = arcs_[at(arc)].to;
        move(arc, amount);
    }
}

void ResidualFlow::leadAround(int from, int to, std::int64_t& excess)
{
    while (excess > 0) {
        const int met = meet(from, to);
        if (met < 0) return;
        const std::int64_t amount = roomAhead(met, excess);
        moveAlong(met, amount);
        excess -= amount;
    }
}

/// What is too much at `from` goes back to the source, what is missing at `to` is taken off at the sink.
void ResidualFlow::takeBack(int from, int to, std::int64_t amount)
{
    value_ -= amount;
    std::int64_t rest = from == source_ ? 0 : amount;
    leadAround(from, source_, rest);
    rest = to == sink_ ? 0 : amount;
    leadAround(sink_, to, rest);
}

/// New paths can only lead through the arc that got room: from the source to its tail and from its head to the sink. None
/// can while a cut is known that is as small as the flow.
void ResidualFlow::augmentThrough(int arc)
{
    const int head = arcs_[at(arc)].to;
    const int tail = arcs_[at(arcs_[at(arc)].reverse)].to;
    std::vector<int> path;
    while (arcs_[at(arc)].left > 0 && known_cut_ > value_) {
        path.assign(1, arc);
        if (!extend(path, source_, tail) || !extend(path, head, sink_)) return;
        std::int64_t room = arcs_[at(arc)].left;
        for (const int a : path) room = std::min(room, arcs_[at(a)].left);
        for (const int a : path) move(a, room);
        value_ += room;
    }
}

/// Adds the arcs of a way between two vertices. When there is none and a search has gone through all that can be reached from the
/// source, or all that can reach the sink, that is a least cut to be remembered.
bool ResidualFlow::extend(std::vector<int>& path, int from, int to)
{
    if (from == to) return true;
    const int met = meet(from, to);
    if (met >= 0) {
        for (int v = met; ahead_.by[at(v)] >= 0; v = arcs_[at(arcs_[at(ahead_.by[at(v)])].reverse)].to) path.push_back(ahead_.by[at(v)]);
        for (int v = met; behind_.by[at(v)] >= 0; v = arcs_[at(behind_.by[at(v)])].to) path.push_back(behind_.by[at(v)]);
        return true;
    }
    const bool from_source = from == source_ && ahead_.exhausted();
    const bool to_sink = to == sink_ && behind_.exhausted();
    if (!from_source && !to_sink) return false;
    for (std::size_t v = 0; v < known_side_.size(); ++v) known_side_[v] = from_source ? ahead_.seen[v] == round_ : behind_.seen[v] != round_;
    known_cut_ = value_;
    return false;
}

std::vector<char> ResidualFlow::sourceSide() const
{
    std::vector<char> side(at(vertices_), 0);
    std::vector<int> queue{source_};
    side[at(source_)] = 1;
    for (std::size_t i = 0; i < queue.size(); ++i)
        for (int a = first_[at(queue[i])]; a < first_[at(queue[i]) + 1]; ++a)
            if (arcs_[at(a)].left > 0 && !side[at(arcs_[at(a)].to)]) {
                side[at(arcs_[at(a)].to)] = 1;
                queue.push_back(arcs_[at(a)].to);
            }
    return side;
}

std::vector<int> ResidualFlow::stronglyConnectedPieces() const
{
    std::vector<int> piece(at(vertices_), -1);
    std::vector<int> number(at(vertices_), -1);
    std::vector<int> low(at(vertices_));
    std::vector<int> next(first_.begin(), first_.end() - 1);
    std::vector<int> open;
    std::vector<int> walk;
    int count = 0;
    int named = 0;
    for (int root = 0; root < vertices_; ++root) {
        if (number[at(root)] >= 0) continue;
        walk.push_back(root);
        while (!walk.empty()) {
            const int v = walk.back();
            if (number[at(v)] < 0) {
                number[at(v)] = low[at(v)] = count++;
                open.push_back(v);
            }
            int& a = next[at(v)];
            bool deeper = false;
            for (; a < first_[at(v) + 1] && !deeper; ++a) {
                if (arcs_[at(a)].left == 0) continue;
                const int to = arcs_[at(a)].to;
                if (number[at(to)] < 0) {
                    walk.push_back(to);
                    deeper = true;
                    break;                     // looked at again on the way back, for its low mark
                }
                if (piece[at(to)] < 0) low[at(v)] = std::min(low[at(v)], low[at(to)]);
            }
            if (deeper) continue;
            walk.pop_back();
            if (low[at(v)] != number[at(v)]) continue;
            int member = -1;
            while (member != v) {
                member = open.back();
                open.pop_back();
                piece[at(member)] = named;
            }
            ++named;
        }
    }
    return piece;
}

bool ResidualFlow::full(std::size_t pair) const
{
    const Arc& there = arcs_[at(arc_of_pair_[pair])];
    const std::int64_t back = there.both - there_[pair];
    return (there_[pair] > 0 && there.left == 0) || (back > 0 && there.left == there.both);
}

std::vector<char> ResidualFlow::pairsInALeastCut() const
{
    const std::vector<int> piece = stronglyConnectedPieces();
    std::vector<char> leads_out(arcs_.size());     // in the order of memory, the pairs are not
    for (int v = 0; v < vertices_; ++v)
        for (int a = first_[at(v)]; a < first_[at(v) + 1]; ++a) leads_out[at(a)] = piece[at(v)] != piece[at(arcs_[at(a)].to)];
    std::vector<char> in_a_cut(there_.size());
    for (std::size_t pair = 0; pair < in_a_cut.size(); ++pair) in_a_cut[pair] = leads_out[at(arc_of_pair_[pair])] && full(pair);
    return in_a_cut;
}

}  // namespace cw::fabric
