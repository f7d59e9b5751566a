/** Elements that are likely to hold text. */
export const TEXT_ELEMENTS =
  'button,div:not(:has(*),:empty),h1,h2,h3,h4,h5,h6,p,li,dt,dd,a,span,strong,em,b,i,small,label,legend,figcaption,caption,' +
  'blockquote,q,cite,code,pre,td,th,summary,address,abbr,font,center,' +
  'time,dfn,kbd,samp,var,sub,sup,u,s,del,ins,output';

/** Elements that do not inherit the font of their parent by themselves. */
export const FONT_ROOTS = ':root,button,input,select,textarea';
