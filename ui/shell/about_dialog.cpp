// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/about_dialog.h"

#include <QCoreApplication>
#include <QMessageBox>

#include "style/icons.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::AboutDialog)
};

}  // namespace

void showAbout(QWidget& parent)
{
    QMessageBox box(&parent);
    box.setWindowTitle(Text::tr("About Clusterwright"));
    box.setIconPixmap(applicationIcon().pixmap(64, 64));
    box.setTextFormat(Qt::RichText);
    box.setText(Text::tr("<h3>Clusterwright %1</h3><p>Designs AI supercomputers: halls, power, cooling, networks, cost, and the papers for approval.</p>")
                    .arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(Text::tr("<p>© Clusterwright contributors</p>"
                                    "<p>Free software under the GNU General Public License, version 3 or later. It comes with no warranty, "
                                    "to the extent permitted by law. See <a href=\"https://www.gnu.org/licenses/gpl-3.0.html\">gnu.org/licenses</a>.</p>"
                                    "<p>Made with Qt %1 (LGPL 3, Qt Charts: GPL 3), Boost, fmt, nlohmann json and CLI11. Typeface: Inter (SIL Open Font License).</p>")
                               .arg(QString::fromLatin1(qVersion())));
    box.setStandardButtons(QMessageBox::Close);
    box.exec();
}

}  // namespace cw::ui
