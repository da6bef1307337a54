package dk.opfoelgning.document.html;

import dk.opfoelgning.document.Theme;
import java.util.Locale;

/// The page's style for screen and paper, made from the theme.
record StyleSheet(Theme theme) {
    private static final String RULES = """
            *{box-sizing:border-box}
            html{-webkit-text-size-adjust:100%;hyphens:manual}
            body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:62rem;background:#fff;color:var(--ink);\
            font:1rem/1.5 var(--font);overflow-wrap:break-word}
            h1,h2,h3{font-weight:600;margin:0;text-wrap:balance}
            h1{font-size:1.9rem;line-height:1.2}
            h2{font-size:1.35rem;line-height:1.3;margin:2.4rem 0 .8rem}
            h3{font-size:1.1rem;line-height:1.35;margin:1.8rem 0 .6rem}
            p,li,h1,h2,h3,.note{max-width:66ch}
            p{margin:0 0 .8rem}
            p,li{text-wrap:pretty}
            a{color:var(--accent);text-underline-offset:.15em}
            a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
            strong,.current>*,.total>*,.group>*{font-weight:600}
            ul,ol{margin:0 0 .8rem;padding-left:1.5rem}
            li{margin:.25rem 0}
            .sender,.note,footer{color:var(--quiet);font-size:.875rem}
            .sender{margin-bottom:.3rem}
            .logo{display:block;height:2.6rem;max-width:60%;object-fit:contain;object-position:left;margin-bottom:1rem}
            dl{margin:0}
            dd{margin:0}
            .facts,aside dl{font-size:.875rem}
            .facts{margin-top:.8rem}
            .facts div,aside dl div{display:grid;grid-template-columns:9rem 1fr;gap:0 1rem;margin:.15rem 0}
            .facts dt,aside dt{color:var(--quiet)}
            .draft{margin:1.2rem 0 0;padding:.35rem .8rem;max-width:none;border:2px solid var(--second);\
            color:var(--second);font-weight:600;letter-spacing:.08em}
            .watermark{display:none}
            .key-figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.5rem,1fr));gap:0 1.2rem}
            .watermark+.key-figures,main>.key-figures:first-child{margin-top:1.4rem}
            .key-figures div{display:grid;grid-row:span 3;grid-template-rows:subgrid;grid-template-columns:minmax(0,1fr);\
            border-top:3px solid var(--accent);padding-top:.5rem;margin-bottom:1.2rem}
            .key-figures dt{color:var(--quiet);font-size:.875rem;hyphens:auto}
            .key-figures dd{font-size:1.55rem;line-height:1.3;font-weight:600;color:var(--accent)}
            .key-figures .change{font-size:.875rem;line-height:1.5;font-weight:400;color:var(--ink)}
            .table{margin:1.4rem 0 1.8rem}
            .scroll{overflow-x:auto}
            figure{margin:1.8rem 0 2rem;max-width:46rem}
            figcaption{font-weight:600;font-size:.875rem;line-height:1.35;margin-bottom:.6rem}
            figcaption span{display:block;font-weight:400;color:var(--quiet)}
            svg{display:block;width:100%;height:auto;overflow:visible;font-variant-numeric:tabular-nums}
            .narrow{display:none}
            details{margin-top:.5rem;font-size:.875rem}
            summary{cursor:pointer;color:var(--accent);width:fit-content;padding:.2rem 0}
            .origins{margin-top:2rem;border-top:1px solid var(--rule);padding-top:.6rem}
            .origins h2{display:inline;font-size:1rem;margin:0}
            .origins h3{font-size:.9375rem;margin:1.3rem 0 .2rem}
            .origins p{margin:.2rem 0}
            .origins ul{margin:.1rem 0 .5rem;padding-left:1.2rem}
            .origins li{margin:0}
            b{font-weight:600}
            table{border-collapse:collapse;min-width:min(26rem,100%);font-size:.875rem;line-height:1.35;font-variant-numeric:tabular-nums}
            caption{text-align:left;font-weight:600;padding:0 0 .35rem}
            caption span{position:sticky;left:0;display:inline-block;max-width:min(100ch,100vw - 3.5rem)}
            th,td{padding:.35rem 0 .35rem 1.2rem;text-align:right;vertical-align:top;font-weight:400;white-space:nowrap}
            th:first-child:not([scope=colgroup]),.text{text-align:left}
            tr>:first-child{padding-left:0;min-width:6rem}
            thead tr+tr>:first-child{padding-left:1.2rem;min-width:0}
            .slim tr>:first-child{min-width:0}
            td.text,tbody th,tfoot th{white-space:normal}
            thead th{font-weight:600;vertical-align:bottom;white-space:normal;hyphens:auto}
            td.text{min-width:9rem;hyphens:auto}
            thead .span{text-align:center;position:relative}
            thead .span::after{content:"";position:absolute;left:1.2rem;right:0;bottom:0;border-bottom:1px solid var(--quiet)}
            thead tr:last-child>*,thead [rowspan]{border-bottom:1.5px solid var(--ink)}
            tbody tr,tfoot tr{border-bottom:1px solid var(--rule)}
            .total{border-top:1px solid var(--ink)}
            .note{margin:.5rem 0 0}
            aside{margin-top:2.5rem;padding:1rem 1.2rem;background:var(--box);font-size:.875rem}
            aside h2{font-size:1rem;margin:0 0 .4rem}
            aside ul,aside ol{padding-left:1.2rem}
            aside :last-child{margin-bottom:0}
            .journal{white-space:nowrap}
            footer{margin-top:2.5rem;padding-top:.6rem;border-top:1px solid var(--rule)}
            @media screen and (max-width:62rem){
            .key-figures dd{font-size:1.3rem}
            .scroll{background:linear-gradient(to right,#fff 30%,#fff0) 0/3rem 100%,\
            linear-gradient(to left,#fff 30%,#fff0) 100%/3rem 100%,\
            linear-gradient(to right,var(--rule),#fff0) 0/1rem 100%,\
            linear-gradient(to left,var(--rule),#fff0) 100%/1rem 100%;\
            background-repeat:no-repeat;background-attachment:local,local,scroll,scroll}
            }
            @media (max-width:34rem){
            .wide{display:none}
            .narrow{display:block}
            }
            @media (max-width:30rem){
            .key-figures{grid-template-columns:1fr 1fr}
            .key-figures div:only-child{grid-column:1/-1}
            .key-figures dd{font-size:1.1rem}
            .facts div,aside dl div{grid-template-columns:1fr;margin:.4rem 0}
            tr>:first-child{min-width:9rem}
            th,td{padding-left:1rem}
            }
            """;

    private static final String PRINT = """
            @page{size:A4;margin:%smm %smm %smm %smm;\
            @bottom-right{content:"Side " counter(page) " af " counter(pages);font:%spt "%s",sans-serif;color:%s}}
            @media print{
            html{font-size:%spt}
            body{max-width:none;padding:0;line-height:1.4}
            .key-figures{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));column-gap:1rem}
            .key-figures dd{font-size:1.3rem}
            h1{font-size:%spt}h2{font-size:%spt}h3{font-size:%spt}
            h1,h2,h3,caption,figcaption{break-after:avoid}
            table,figcaption{font-size:%spt}
            .scroll{overflow:visible}
            thead{display:table-header-group}
            tfoot{display:table-row-group}
            th,td{padding-left:.8rem}
            tr>:first-child{min-width:9rem}
            tr,li,.key-figures,.short,.draft,figure{break-inside:avoid}
            .group{break-after:avoid}
            .total{break-before:avoid}
            .wide{display:block}
            .narrow{display:none}
            p{orphans:2;widows:2}
            .note{break-before:avoid}
            details:not([open]){display:none}
            .watermark{display:block;position:fixed;top:50%%;left:50%%;transform:translate(-50%%,-50%%) rotate(-55deg);\
            white-space:nowrap;font-size:120pt;font-weight:600;color:%s;z-index:-1}
            }
            """;

    String css() {
        return variables() + RULES + print();
    }

    private String variables() {
        var palette = theme.palette();
        return (":root{--ink:%s;--quiet:%s;--rule:%s;--accent:%s;--second:%s;--box:%s;"
                        + "--font:\"%s\",system-ui,\"Segoe UI\",Roboto,sans-serif}\n")
                .formatted(
                        palette.ink(),
                        palette.quiet(),
                        palette.rule(),
                        palette.accent(),
                        palette.second(),
                        palette.box(),
                        theme.typeface().name());
    }

    private String print() {
        var page = theme.page();
        var type = theme.type();
        return PRINT.formatted(
                number(page.top()),
                number(page.right()),
                number(page.bottom()),
                number(page.left()),
                number(type.note().points()),
                theme.typeface().name(),
                theme.palette().quiet(),
                number(type.text().points()),
                number(type.h1().points()),
                number(type.h2().points()),
                number(type.h3().points()),
                number(type.table().points()),
                theme.palette().mark());
    }

    private static String number(float value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
