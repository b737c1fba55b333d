// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/page_words.h"

#include <QCoreApplication>
#include <QSignalBlocker>

#include "style/shown_units.h"

namespace cw::ui::page_words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::InspectorPage)
};

QString nameOf(const ItemId& id, const catalog::Item* item) { return QString::fromStdString(item && !item->name.empty() ? item->name : id.text()); }

}  // namespace

QString none(bool mixed) { return mixed ? Text::tr("mixed") : QStringLiteral("—"); }
QString change(const QString& label) { return Text::tr("Change “%1”").arg(label); }
QString reset(const QString& label) { return Text::tr("Reset “%1”").arg(label); }
QString insteadOf(const QString& preset, const QString& source) { return Text::tr("in this design, instead of %1 (%2)").arg(preset, source); }
QString backTo(const QString& preset) { return Text::tr("Reset to the default: %1").arg(preset); }

void fillItems(QComboBox& box, const document::DocumentLookup& lookup, std::span<const catalog::Kind> kinds, const ItemId& chosen, const QString& none)
{
    QStringList names, ids;
    if (!none.isEmpty() || chosen.empty()) {
        names << none;
        ids << QString();
    }
    for (const catalog::Kind kind : kinds)
        for (const catalog::Item* item : lookup.catalog().ofKind(kind)) {
            names << nameOf(item->id, item);
            ids << QString::fromStdString(item->id.text());
        }
    const QString wanted = QString::fromStdString(chosen.text());
    if (!ids.contains(wanted)) {
        names << nameOf(chosen, lookup.item(chosen));
        ids << wanted;
    }
    bool same = box.count() == names.size();
    for (int i = 0; same && i < names.size(); ++i) same = box.itemData(i).toString() == ids[i] && box.itemText(i) == names[i];
    const QSignalBlocker quiet(box);
    if (!same) {
        box.clear();
        for (int i = 0; i < names.size(); ++i) box.addItem(names[i], ids[i]);
    }
    box.setCurrentIndex(static_cast<int>(ids.indexOf(wanted)));
    box.setToolTip(box.currentText());
}

QString megawatts(std::optional<double> mw) { return shownFigure(mw ? std::optional(*mw * 1000) : std::nullopt, units::Dimension::power); }

QString millions(std::optional<double> musd) { return shownFigure(musd ? std::optional(*musd * 1e6) : std::nullopt, units::Dimension::money); }

}  // namespace cw::ui::page_words
